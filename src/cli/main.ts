import { endOnBugs } from './last-resort';
import { painted } from './painted';
import { run } from './run';
import { printable, printableJson } from './printable';

/** The pages in docs/rules, put in when the program is built. */
declare const RULE_PAGES: Readonly<Record<string, string>>;

/** Today by this machine's clock, in its own time zone. */
function today(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

function time(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

const words = process.argv.slice(2);
const isJson = words.includes('--json');

const { stdout, stderr } = process;
/** Whether the report goes to a terminal that shows colours: not in a pipe, nor where NO_COLOR or TERM=dumb says otherwise. */
const isColoured = stdout.isTTY && stdout.hasColors();
/** A line that is written over again and again belongs on no dumb terminal, and in no file of errors. */
const showsProgress = stderr.isTTY && process.env.TERM !== 'dumb';
const CLEAR_LINE = '\r\u001b[2K';

function progress(text: string): void {
  if (showsProgress) stderr.write(text === '' ? CLEAR_LINE : `${CLEAR_LINE}${printable(text)}`);
}

const terminal = {
  out(text: string) {
    progress('');
    const shown = isJson ? printableJson(text) : printable(text);
    stdout.write(isColoured ? painted(shown) : shown);
  },
  error(text: string) {
    progress('');
    stderr.write(printable(text));
  },
  progress,
  today,
  time,
  // A getter, so that the pages are only taken in when one is asked for.
  get rulePages() {
    return RULE_PAGES;
  },
};

// A reader such as `head` that closes early is no mistake of anybody's.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const end = endOnBugs(words);

run(words, terminal).then((code) => {
  process.exitCode = code;
}, end);

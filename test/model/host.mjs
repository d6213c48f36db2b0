// Runs the built command line again and again in one process, so that a year of work takes seconds and not minutes.
// A run is over when nothing is left to do, as for a process of its own. Reads { words, now } a line from the standard
// input, writes { status, out, errors } a line to descriptor 3.
import { readFileSync, readSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

const program = process.argv[2];
const require = createRequire(program);
// Each run has a body of its own, so that nothing is left over from the one before; only its compiled form is kept.
const text = readFileSync(program, 'utf8').replace(/^#!.*/, '');
const body = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
  filename: program,
}).runInThisContext();
const pause = new Int32Array(new SharedArrayBuffer(4));
const piece = Buffer.alloc(65536);
let waiting = '';
let out = '';
let errors = '';
let isRunning = false;
let clock = null;

// The clock of the machine is the model's: what is recorded has the day of the story.
const TrueDate = Date;
globalThis.Date = class extends TrueDate {
  constructor(...given) {
    if (given.length === 0 && clock !== null) super(clock);
    else super(...given);
  }
  static now() {
    return clock ?? TrueDate.now();
  }
};

const kept = (keep) => (text, encoding, done) => {
  keep(typeof text === 'string' ? text : Buffer.from(text).toString());
  const after = typeof encoding === 'function' ? encoding : done;
  if (after) setImmediate(after);
  return true;
};
process.stdout.write = kept((text) => (out += text));
process.stderr.write = kept((text) => (errors += text));

function nextLine() {
  for (;;) {
    const end = waiting.indexOf('\n');
    if (end >= 0) {
      const line = waiting.slice(0, end);
      waiting = waiting.slice(end + 1);
      return line;
    }
    try {
      const length = readSync(0, piece);
      if (length === 0) return null;
      waiting += piece.toString('utf8', 0, length);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 1);
    }
  }
}

function answer(status) {
  isRunning = false;
  let rest = Buffer.from(`${JSON.stringify({ status, out, errors })}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(3, rest));
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 1);
    }
  }
}

function run() {
  const line = nextLine();
  if (line === null) return;
  [out, errors, isRunning] = ['', '', true];
  const { words, now } = JSON.parse(line);
  if (now !== null) clock = Date.parse(now);
  process.exitCode = undefined;
  process.argv = [process.execPath, program, ...words];
  const module = { exports: {}, id: '.', filename: program, loaded: false, children: [], paths: [] };
  body.call(module.exports, module.exports, require, module, program, dirname(program));
  setImmediate(() => undefined);
}

process.on('uncaughtException', (error) => {
  errors += String(error?.stack ?? error);
  process.exitCode = 70;
});
process.on('beforeExit', () => {
  if (isRunning) answer(Number(process.exitCode ?? 0));
  process.exitCode = undefined;
  run();
});

import { UserError } from '../../entries';
import { CATALOGUE, severityWords, type Rule } from '../../rules';
import { helpOf } from '../help';
import { didYouMean } from '../nearest';
import { parseWords } from '../parse-words';
import type { ExitCode, Terminal } from '../terminal';
import { textTable } from '../text-table';
import { rulesCommandWords } from '../words/commands-rules';

/** Lists the rules, or prints the page of one. */
export function rulesCommand(words: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = parseWords('rules', words);
  const [id, another] = positionals;
  if (another !== undefined) throw new UserError(rulesCommandWords.oneRule(another));
  if (values.help === true) terminal.out(helpOf('rules'));
  else if (id === undefined) terminal.out(values.json === true ? listJson(CATALOGUE) : list(CATALOGUE));
  else terminal.out(page(id, terminal, values.json === true));
  return 0;
}

function list(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [`  ${rule.id}`, severityWords(rule), rule.title]);
  return `${[...textTable(rows), '', rulesCommandWords.page].join('\n')}\n`;
}

function listJson(rules: readonly Rule[]): string {
  const about = rules.map(({ id, scope, severity, milder = {}, certainty, fix, title, source, since, messages }) => ({
    id,
    scope,
    title,
    severity,
    milder,
    certainty,
    fix,
    source,
    since,
    messages,
  }));
  return `${JSON.stringify(about, null, 2)}\n`;
}

/** The rules that an unknown word is part of, `uci`, or the one that it was probably meant for. */
function rulesLike(word: string): string {
  const known = CATALOGUE.map(({ id }) => id);
  const alike = known.filter((id) => word !== '' && id.includes(word.toLowerCase()));
  return alike.length === 0 ? didYouMean(word, known) : rulesCommandWords.alike(alike);
}

function page(id: string, { rulePages }: Terminal, json: boolean): string {
  const rule = CATALOGUE.find((one) => one.id === id.toLowerCase());
  if (!rule) throw new UserError(rulesCommandWords.noRule(id, rulesLike(id)));
  if (json) return listJson([rule]);
  const text = rulePages[rule.id];
  if (text === undefined) throw new Error(`The page of ${rule.id} was left out when the program was built.`);
  return text;
}

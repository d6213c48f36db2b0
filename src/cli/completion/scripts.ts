import { completed, type CompletedCommand, type CompletedOption } from './completed';

/** Where a value is a path, the shell offers its files; elsewhere it has nothing to offer. */
const PATHS: ReadonlySet<string> = new Set(['FILE', 'PATH', 'DIR']);

const named = (options: readonly CompletedOption[]): string => options.map(({ name }) => `--${name}`).join(' ');

function bash(): string {
  const commands = completed();
  const cases = commands.map(
    ({ name, options }) => `    ${name}:-*) COMPREPLY=($(compgen -W "${named(options)}" -- "$word")) ;;`,
  );
  return `_entrywise() {
  local word=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}:$word" in
${cases.join('\n')}
  esac
}
complete -o bashdefault -o default -F _entrywise entrywise
`;
}

/** A text within the single quotation marks of zsh and fish. */
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "'\\''")}'`;

function zsh(): string {
  const plain = (text: string): string => text.replace(/[[\]:]/g, '\\$&');
  const spec = ({ name, help, value, isMultiple }: CompletedOption): string => {
    const after = value === null ? '' : `:${value}:${PATHS.has(value) ? '_files' : ''}`;
    return `'${`${isMultiple ? '*' : ''}--${name}[${plain(help)}]${after}`.replaceAll("'", "'\\''")}'`;
  };
  const cases = completed().map(
    ({ name, options }) => `    ${name}) _arguments ${options.map(spec).join(' ')} '*:file:_files' ;;`,
  );
  const commands = completed().map(({ name, help }) => `'${`${name}:${plain(help)}`.replaceAll("'", "'\\''")}'`);
  return `#compdef entrywise
_entrywise() {
  if (( CURRENT == 2 )); then
    local -a commands
    commands=(${commands.join(' ')})
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _entrywise entrywise
`;
}

function fish(): string {
  const line = (condition: string, rest: string): string => `complete -c entrywise -n ${quoted(condition)} ${rest}`;
  const optionLine = (command: CompletedCommand, { name, help, value }: CompletedOption): string => {
    const takes = value === null ? '' : PATHS.has(value) ? ' -r -F' : ' -x';
    return line(`__fish_seen_subcommand_from ${command.name}`, `-l ${name}${takes} -d ${quoted(help)}`);
  };
  return `${completed()
    .flatMap((command) => [
      line('__fish_use_subcommand', `-f -a ${command.name} -d ${quoted(command.help)}`),
      ...command.options.map((option) => optionLine(command, option)),
    ])
    .join('\n')}\n`;
}

/** By the letters alone: Windows compares texts by the rules of a language, where a hyphen may count for little. */
function powershell(): string {
  // PowerShell takes the apostrophes of print for quotes too: one that is not doubled ends the text.
  const text = (words: string): string => `'${words.replace(/['‘’‚‛]/g, "''")}'`;
  const pair = (name: string, help: string): string => `@{ Name = ${text(name)}; Help = ${text(help)} }`;
  const commands = completed();
  const options = commands.map(
    ({ name, options: own }) =>
      `    ${text(name)} = @(${own.map((one) => pair(`--${one.name}`, one.help)).join(', ')})`,
  );
  return `Register-ArgumentCompleter -Native -CommandName entrywise -ScriptBlock {
  param($word, $ast, $position)
  $ordinal = [System.StringComparison]::Ordinal
  $commands = @(${commands.map(({ name, help }) => pair(name, help)).join(', ')})
  $options = @{
${options.join('\n')}
  }
  $typed = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $isFirst = $typed.Count -lt 2 -or ($typed.Count -eq 2 -and $word -ne '')
  $known = if ($isFirst) { $commands } elseif ($word.StartsWith('-', $ordinal)) { $options[$typed[1]] } else { @() }
  $known | Where-Object { $_ -and $_.Name.StartsWith($word, $ordinal) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_.Name, $_.Name, 'ParameterName', $_.Help)
  }
}
`;
}

/** The script of each shell that completes `entrywise`. */
export const SCRIPTS: ReadonlyMap<string, () => string> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
  ['powershell', powershell],
]);

import { OPTIONS, type OptionTable } from '../options';
import { ABOUT } from '../words/help';

/** An option as shells complete it. */
export interface CompletedOption {
  readonly name: string;
  readonly help: string;
  /** What follows it, `FILE`; null for one that stands alone. */
  readonly value: string | null;
  /** Whether it can be given again. */
  readonly isMultiple: boolean;
}

/** A command as shells complete it. */
export interface CompletedCommand {
  readonly name: string;
  readonly help: string;
  readonly options: readonly CompletedOption[];
}

function optionsOf(table: OptionTable): CompletedOption[] {
  return Object.entries(table).map(([name, option]) => ({
    name,
    help: option.help.replaceAll('\n', ' '),
    value: 'value' in option ? option.value : null,
    isMultiple: 'multiple' in option,
  }));
}

/** What can be typed behind `entrywise`, out of the tables by which words are parsed and explained. */
export function completed(): CompletedCommand[] {
  return Object.entries(OPTIONS).map(([name, table]) => ({
    name,
    help: Object.entries(ABOUT).find(([command]) => command === name)?.[1].line ?? '',
    options: optionsOf(table),
  }));
}

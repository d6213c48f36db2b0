/** Where a command's words go; tests give their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Tells on a terminal what is being done; what is told next takes its place. */
  readonly progress: (text: string) => void;
  /** Today as the machine's clock has it, `2027-02-25`. */
  readonly today: () => string;
  /** The time of day, `10:32:05`. */
  readonly time: () => string;
  /** The pages of the rules, docs/rules, by rule. */
  readonly rulePages: Readonly<Record<string, string>>;
}

/** How a command ends: 0 nothing wrong, 1 errors found, 2 the input cannot be used, 3 the product itself went wrong. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The pages of docs/rules by rule, put in by the build. */
declare const RULE_PAGES: Readonly<Record<string, string>>;

export const ruleTexts: Readonly<Record<string, string>> = RULE_PAGES;

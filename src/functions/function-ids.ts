/** The functions by the ids under which workbooks hold them: an id is never changed and never given to another function. */
export const FUNCTION_IDS = ['FEE', 'STAGE', 'DEADLINE', 'TITLE', 'UCI', 'ISUCI', 'ISULN', 'CHECK'] as const;

export type FunctionId = (typeof FUNCTION_IDS)[number];

export declare const OFFICE_JS: string;
export declare const FRAMES_OF_EXCEL: readonly string[];
export declare function singlePolicy(parts: { readonly script: string; readonly style: string }): string;
export declare const PANE_POLICY: string;
export declare const WORKBENCH_POLICY: string;
export declare const PLAIN_POLICY: string;
export declare const WORKER_POLICY: string;

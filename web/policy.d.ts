export declare const OFFICE_JS: string;
export declare const PANE_POLICY: string;
export declare const WORKBENCH_POLICY: string;
export declare function headersOf(path: string): Readonly<Record<string, string>>;
export declare function headersFile(): string;

type Headers = Readonly<Record<string, string>>;

export declare const HEADERS: Readonly<Record<string, Headers>>;
export declare const TYPES: Readonly<Record<string, string>>;
export declare function headersOf(path: string): Headers;

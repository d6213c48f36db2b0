/** The headers as hosts read them, by the name of the file in the site. */
export declare function hostFiles(): Readonly<Record<string, string>>;

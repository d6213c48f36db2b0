/** Sends a command of WebDriver to a browser, and gives what it answers. Throws where the browser refuses. */
export interface WebDriver {
  command(name: Command, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

/** The commands that are needed, by their names in Marionette; each is one of the WebDriver standard. */
export type Command = keyof typeof PATHS;

/** Method and path by which a driver that is spoken to by HTTP knows them. */
export const PATHS = {
  Navigate: 'url',
  Refresh: 'refresh',
  ExecuteScript: 'execute/sync',
  SwitchToFrame: 'frame',
  ElementClick: 'element/{id}/click',
  ElementSendKeys: 'element/{id}/value',
} as const;

/** Certificates of the tests are nobody's; scripts may take as long as a test. */
export const CAPABILITIES = { acceptInsecureCerts: true };

import * as fluent from '@fluentui/react-components';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The light and the dark theme of Fluent UI, and the names of their values, as what they come to. The modules that this takes the
 * place of make them of palettes, shades and lists: three times the bytes for the same values, most of which the two themes share.
 * Of the palettes only the colours that our sources name are there, a few of 150.
 * A loader of webpack, for the three modules of THEME_MODULES.
 * @throws Error where the values are not what this makes of them any more: a new version of Fluent UI
 */
export default function themeValues() {
  this.addContextDependency(SOURCES);
  const wanted = coloursNamed();
  const [light, dark, tokens] = [fluent.webLightTheme, fluent.webDarkTheme, fluent.tokens].map((values) =>
    fromEntriesOf(values, (name) => !name.startsWith('colorPalette') || wanted.has(name)),
  );
  return MODULES[path.basename(this.resourcePath)](light, dark, tokens);
}

export const THEME_MODULES = /@fluentui[\\/]tokens[\\/]lib[\\/](?:tokens|themes[\\/]web[\\/](?:light|dark)Theme)\.js$/;

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

const MODULES = {
  'lightTheme.js': (light) => `export const webLightTheme = ${JSON.stringify(light)};`,
  'darkTheme.js': (light, dark) => `
    import { webLightTheme } from './lightTheme.js';
    export const webDarkTheme = /*#__PURE__*/ Object.assign({}, webLightTheme, ${JSON.stringify(remaining(dark, light))});
  `,
  'tokens.js': (light, dark, tokens) => `
    import { webLightTheme } from './themes/web/lightTheme.js';
    const named = () => Object.fromEntries(Object.keys(webLightTheme).map((name) => [name, 'var(--' + name + ')']));
    export const tokens = /*#__PURE__*/ Object.assign(/*#__PURE__*/ named(), ${JSON.stringify(remaining(tokens, named(light)))});
  `,
};

const named = (theme) => Object.fromEntries(Object.keys(theme).map((name) => [name, `var(--${name})`]));

/** What of these values is not in those, by which the one is made of the other. */
function remaining(values, those) {
  const others = fromEntriesOf(values, (name) => values[name] !== those[name]);
  const made = { ...those, ...others };
  const left = Object.keys(made).filter((name) => made[name] !== values[name]);
  if (left.length > 0)
    throw new Error(`Fluent UI has other values than web/theme-values.js expects: ${left.join(', ')}.`);
  return others;
}

function fromEntriesOf(values, isWanted) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => isWanted(name)));
}

/** The colours of the palettes that styles of ours name, as `tokens.colorPaletteRedBackground2`. */
function coloursNamed() {
  const files = readdirSync(SOURCES, { recursive: true }).filter((name) => /\.tsx?$/.test(name));
  const texts = files.map((name) => readFileSync(path.join(SOURCES, name), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(/\btokens\.(colorPalette\w+)/g)].map(([, name]) => name)));
}

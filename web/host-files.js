import webpack from 'webpack';
import { HEADERS, TYPES } from './headers.js';

/**
 * The headers as hosts read them, by the name of the file in the site: `_headers` for Netlify, Cloudflare Pages and others, `web.config`
 * for IIS and Azure, and two snippets for nginx, of which one stands outside and one inside of `server`.
 */
export function hostFiles() {
  return {
    _headers: headersFile(),
    'web.config': webConfig(),
    'nginx/maps.conf': nginxMaps(),
    'nginx/headers.conf': nginxHeaders(),
  };
}

/** Puts them beside the pages. */
export class HostFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('HostFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'HostFiles', stage }, () => {
        for (const [name, text] of Object.entries(hostFiles())) {
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
        }
      });
    });
  }
}

function headersFile() {
  const blocks = Object.entries(HEADERS).map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** A header or type that a folder above gives is taken out first: IIS answers nothing at all where one is given twice. */
function webConfig() {
  const { '/*': all, ...others } = HEADERS;
  const locations = Object.entries(others).map(
    ([path, headers]) => `  <location path="${path.slice(1).replace('/*', '')}">
    <system.webServer>
${customHeaders(headers, '      ')}
    </system.webServer>
  </location>`,
  );
  const types = Object.entries(TYPES).map(
    ([end, type]) => `      <remove fileExtension="${end}" />
      <mimeMap fileExtension="${end}" mimeType="${type}" />`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
${customHeaders(all, '    ')}
    <staticContent>
${types.join('\n')}
    </staticContent>
  </system.webServer>
${locations.join('\n')}
</configuration>
`;
}

function customHeaders(headers, indent) {
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    `<remove name="${name}" />`,
    `<add name="${name}" value="${value}" />`,
  ]);
  return [
    '<httpProtocol>',
    '  <customHeaders>',
    ...lines.map((line) => `    ${line}`),
    '  </customHeaders>',
    '</httpProtocol>',
  ]
    .map((line) => indent + line)
    .join('\n');
}

/** The value of each header by the path; nginx sends none that is empty. */
function nginxMaps() {
  const maps = headerNames().map((name) => {
    const lines = Object.entries(HEADERS)
      .filter(([path, headers]) => path !== '/*' && name in headers)
      .map(([path, headers]) => `  "~${pattern(path)}" "${headers[name]}";`);
    const value = HEADERS['/*'][name] ?? '';
    return [`map $uri ${variable(name)} {`, `  default "${value}";`, ...lines, '}'].join('\n');
  });
  return `# Into the block http, outside of server.\n${maps.join('\n')}\n`;
}

function nginxHeaders() {
  const lines = headerNames().map((name) => `add_header ${name} ${variable(name)};`);
  return `# Into the block server or location that serves the folder, together with its other lines of add_header.\n${lines.join('\n')}\n`;
}

function headerNames() {
  return [...new Set(Object.values(HEADERS).flatMap((headers) => Object.keys(headers)))];
}

/** The site may stand in any folder. */
function pattern(path) {
  const escaped = path.replaceAll('.', '\\.');
  return path.endsWith('/*') ? escaped.slice(0, -1) : `${escaped}$`;
}

function variable(header) {
  return `$entrywise_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** What the page of Excel tells its frame about itself. */
export interface FrameSettings {
  readonly locale: string;
  readonly paneAddress: string;
  /** In CSS pixels; Excel opens panes 350 wide. */
  readonly paneWidth: number;
}

/**
 * The page that shows an add-in, as Excel on the web does: the pane in a frame of its own, whose name says where it is, and
 * messages from and to it. What the pane asks goes to `window.answerOffice`, which the test provides.
 */
export function excelPage({ locale, paneAddress, paneWidth }: FrameSettings): string {
  const hostInfo = `Excel|Web|16.01|${locale}|00000000-0000-0000-0000-000000000001||disableLogging|0`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Excel, played</title>
<style>
  html, body { margin: 0; height: 100%; }
  body { display: flex; font: 13px/1.4 sans-serif; }
  #sheet { flex: 1; min-width: 0; overflow: hidden; background: #fff; color: #000; }
  iframe { flex: none; box-sizing: border-box; border: 0; border-left: 1px solid #888; width: ${paneWidth}px; height: 100%; }
  table { border-collapse: collapse; }
  td, th { border: 1px solid #ccc; padding: 1px 4px; max-width: 140px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  th { background: #eee; font-weight: normal; }
</style>
<div id="sheet"></div>
<script>
const frame = document.createElement('iframe');
frame.name = JSON.stringify({
  baseFrameName: 'excel',
  hostInfo: ${JSON.stringify(hostInfo)},
  xdmInfo: 'conversation|add-in|' + location.origin + '|',
  serializerVersion: 1,
});
frame.sandbox = 'allow-scripts allow-forms allow-same-origin allow-popups allow-downloads';
frame.title = 'Add-in';
const send = (message) => frame.contentWindow.postMessage(JSON.stringify(message), '*');
window.tellAddIn = send;
window.drawSheet = (html) => { document.getElementById('sheet').innerHTML = html; };
addEventListener('message', async ({ source, data }) => {
  if (source !== frame.contentWindow || typeof data !== 'string') return;
  let asked;
  try { asked = JSON.parse(data); } catch { return; }
  if (asked._messageType !== 0) return;
  const answer = await window.answerOffice(asked._actionName, asked._actionType, asked._data);
  send({
    _messageType: 1, _responseType: 0, _errorCode: 0, _serializerVersion: 1, _origin: location.origin,
    _actionName: asked._actionName, _conversationId: asked._conversationId, _correlationId: asked._correlationId,
    _data: answer,
  });
});
frame.src = ${JSON.stringify(paneAddress)};
document.body.append(frame);
</script>
</html>`;
}

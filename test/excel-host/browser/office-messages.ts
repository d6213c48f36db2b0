import type { ExcelHost } from '../host';
import { EVENT_CATEGORY, type HostEvent } from '../protocol/batch';

/** What a pane asks for besides batches is answered as by an Excel in which nothing happens. */
const EXECUTE_BATCH = 93;
/** The question with which Office.js starts. */
export const WHO_IS_IT = 'ContextActivationManager_getAppContextAsync';
const DONE = { Error: 0, Version: 1 };

/** What Excel on the web refuses before a batch is looked at, by the numbers that Office.js knows. */
const REFUSALS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** The part of a question of the pane that is looked at. */
interface AskedMethod {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

/** Answers what the pane asks of Excel on the web; the names are those of the messages. */
export function answerOffice(
  host: ExcelHost,
  { requirementSets, locale }: { requirementSets: Readonly<Record<string, string>>; locale: string },
  action: string,
  asked: AskedMethod | null,
): unknown {
  if (action === WHO_IS_IT) {
    return {
      _id: 'add-in',
      _appName: 16,
      _appVersion: '16.00',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: 'https://school.example/Entries.xlsx',
      _clientMode: 1,
      _settings: [],
      _reason: 0,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '',
      _appInstanceId: 'add-in',
      _appMinorVersion: 0,
      _requirementMatrix: JSON.stringify(requirementSets),
      _hostCustomMessage: '',
      _hostFullVersion: '16.0.0.0',
      _addinName: 'Entrywise',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 0,
    };
  }
  if (action !== 'executeMethod') return action.startsWith('ContextActivationManager') ? null : DONE;
  if (asked?.DdaMethod?.DispatchId !== EXECUTE_BATCH) return DONE;
  const [, , , , body, , flags] = asked.ArrayData ?? [];
  const answer = host.answer(String(body), Number(flags));
  const { Error: refused }: { Error?: { Code: string } } = JSON.parse(answer);
  const number = REFUSALS[refused?.Code ?? ''];
  return number === undefined ? { ...DONE, Data: [200, [], answer] } : { Error: number, Version: 1 };
}

/** An event as it is told to the pane. */
export function messageOfEvent({ type, target, content }: HostEvent): unknown {
  return {
    _messageType: 1,
    _responseType: 1,
    _actionName: 'richApiMessage',
    _conversationId: 'conversation',
    _correlationId: 0,
    _errorCode: 0,
    _serializerVersion: 1,
    _data: { Error: 0, ArrayData: [[EVENT_CATEGORY, type, target, JSON.stringify(content), 0]] },
  };
}

import { gap } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';

/** An object that belongs to no workbook, by its type. */
export function madeObject(type: string): HostObject {
  if (type !== 'Microsoft.InternalService.AddinInternalService') throw gap(type);
  return new AddinInternalService();
}

/** To it Office.js says that the page is ready for what the buttons on the ribbon do. */
class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';

  NotifyActionHandlerReady(): null {
    return null;
  }
}

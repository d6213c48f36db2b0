import type { Book } from '../book/book';
import { gap } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';

export class Functions extends HostObject {
  readonly className = 'Functions';

  constructor(private readonly book: Book) {
    super();
  }

  Date(year: number, month: number, day: number): FunctionResult {
    if (year < 1904) throw gap(`Functions.date() of ${year}`);
    const since1900 = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    return new FunctionResult(this.book.from1904 ? since1900 - 1_462 : since1900);
  }
}

class FunctionResult extends HostObject {
  readonly className = 'FunctionResult';

  constructor(private readonly result: number) {
    super();
  }

  get Value(): number {
    return this.result;
  }
}

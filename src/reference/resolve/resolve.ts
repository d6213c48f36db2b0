import type { Series, RequestedOption } from '../../entries';
import type { Lookups } from './lookups';
import { subjectKey } from '../merge/merge-examined-units';
import type { EntryKind, ExaminedUnit, Option, Qualification } from '../option';
import { unitKey, type SeriesOptions } from '../basedata/option-index';
import type { Resolution } from '../reference';
import { valueWords } from '../words/values';

/** Which option is meant by what the officer asked for; a registration goes into the annual series, whatever series stands beside it. */
export function resolveWanted(
  lookup: Lookups,
  request: RequestedOption,
  asked: Series | null,
  annual: Series,
): Resolution {
  const wanted = lookup.withCode(request);
  const written = qualificationOf(lookup, wanted);
  const isCertification =
    wanted.unit === '' && written !== null && asked !== null && lookup.certifies(written, asked.month);
  const kind = isCertification ? 'unit' : kindOf(lookup, wanted, asked, annual);
  const series = kind === 'registration' ? annual : asked;
  const loaded = lookup.seriesOptions(kind, series);
  const options = isCertification
    ? certificationOptions(loaded, wanted, written)
    : optionsOf(loaded, kind, wanted, written);
  const [first] = options;
  const option = first && options.length === 1 ? first : null;
  const elsewhere = option ?? first ?? lookup.basedata.byCode.get(wanted.code)?.[0] ?? null;
  const code = option?.qualification ?? written ?? elsewhere?.qualification ?? null;
  const qualification = code === null ? null : (lookup.qualifications.get(code) ?? null);
  const unit =
    kind === 'unit' && !isCertification
      ? (option?.unit ?? (wanted.unit === '' ? (elsewhere?.unit ?? null) : wanted.unit))
      : null;
  const units = unit === null || !qualification ? undefined : lookup.examinedUnits.get(subjectKey(qualification));
  const examinedUnit = unit === null ? null : (units?.get(unit) ?? null);
  return {
    kind,
    isCertification,
    series: option?.series ?? (loaded.length === 1 ? loaded[0]?.series : undefined) ?? series,
    option,
    alternatives: options.length > 1 ? options : [],
    basedataLoaded: loaded.length > 0,
    qualificationCode: code,
    qualification,
    unit,
    examinedUnit,
    title: `${isCertification ? valueWords.certificationOf : ''}${titleOf(wanted, isCertification && qualification ? null : (option ?? elsewhere), code, qualification, unit, examinedUnit)}`,
  };
}

/**
 * Whether a registration or a unit entry is meant. An option code that basedata has decides; without basedata a code
 * with a unit is a unit entry, and one that names a qualification a registration.
 */
function kindOf(lookup: Lookups, wanted: RequestedOption, asked: Series | null, annual: Series): EntryKind {
  const { code } = wanted;
  const has = (kind: EntryKind, series: Series | null): boolean =>
    code !== '' && lookup.seriesOptions(kind, series).some(({ byCode }) => byCode.has(code));
  const registers = has('registration', annual);
  if (wanted.unit !== '') return registers && !lookup.isUnitCode(code) ? 'registration' : 'unit';
  if (has('unit', asked) && (!registers || wanted.qualification === '')) return 'unit';
  if (registers || wanted.qualification !== '' || wanted.qan !== '') return 'registration';
  if (lookup.isUnitCode(code)) return 'unit';
  const elsewhere = lookup.basedata.byCode.get(code)?.[0];
  if (elsewhere) return elsewhere.kind;
  return asked !== null && asked.month !== annual.month ? 'unit' : 'registration';
}

/** The five-digit code that the officer's words name, or null. */
function qualificationOf(lookup: Lookups, { qualification, qan }: RequestedOption): string | null {
  if (qualification !== '') return qualification;
  return qan === '' ? null : (lookup.codesOfQan.get(qan) ?? null);
}

function optionsOf(
  loaded: readonly SeriesOptions[],
  kind: EntryKind,
  wanted: RequestedOption,
  qualification: string | null,
): readonly Option[] {
  const exact = loaded.flatMap(({ byCode }) => byCode.get(wanted.code) ?? []);
  if (exact.length > 0) return exact;
  const unit = kind === 'unit' ? wanted.unit : '';
  if ((kind === 'unit' && unit === '') || namesSomethingElse(wanted, qualification)) return [];
  if (qualification !== null) return loaded.flatMap(({ byUnit }) => byUnit.get(unitKey(qualification, unit)) ?? []);
  if (kind === 'registration' && wanted.qan !== '') return loaded.flatMap(({ byQan }) => byQan.get(wanted.qan) ?? []);
  return [];
}

/** The options of a qualification in an examination series that are none of its units. */
function certificationOptions(
  loaded: readonly SeriesOptions[],
  wanted: RequestedOption,
  qualification: string,
): readonly Option[] {
  const exact = loaded.flatMap(({ byCode }) => byCode.get(wanted.code) ?? []);
  if (exact.length > 0 || namesSomethingElse(wanted, qualification)) return exact;
  return loaded.flatMap(({ byUnit }) => byUnit.get(unitKey(qualification, '')) ?? []);
}

/** Whether a code says more than the qualification beside it: `BUS1` in the place of a unit is no registration for `05835`. */
function namesSomethingElse({ code, unit }: RequestedOption, qualification: string | null): boolean {
  if (code === '' || unit !== '' || qualification === null) return false;
  const digits = qualification.replace(/^0/, '');
  return ![digits, `${digits}00`].includes(code.replace(/^0/, ''));
}

function titleOf(
  wanted: RequestedOption,
  option: Option | null,
  code: string | null,
  qualification: Qualification | null,
  unit: string | null,
  examinedUnit: ExaminedUnit | null,
): string {
  const brackets = code === null ? '' : ` (${code})`;
  if (unit !== null) {
    const name = examinedUnit?.title || option?.title || '';
    return valueWords.unitTitle(qualification?.subject ?? '', unit, name) + brackets;
  }
  if (option?.kind === 'unit') return `${option.title} (${option.code})`;
  if (qualification) return `${qualification.subject} ${qualification.size}${brackets}`;
  if (option) return `${option.title} (${option.code})`;
  return code ?? (wanted.code !== '' ? wanted.code : wanted.qan);
}

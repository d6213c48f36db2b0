import type { ComponentRecord, DisallowedRecord, LinkRecord, OptionRecord, SyllabusRecord } from './basedata-set';
import { fieldText, repeated } from './field-text';
import { COMPONENT, DISALLOWED, LINK, OPTION, SYLLABUS } from './layouts';
import { quoted, type Report } from './problem';

/** Turns the detail lines of one file into records. Lines come as long as their layout. */
export type ReadRecord<T> = (line: string, lineNumber: number) => T;

export function syllabusReader(file: string): ReadRecord<SyllabusRecord> {
  const { code, mark, title } = SYLLABUS.fields;
  return (text, line) => ({
    code: fieldText(code, text),
    mark: fieldText(mark, text),
    title: fieldText(title, text),
    file,
    line,
  });
}

export function linkReader(file: string): ReadRecord<LinkRecord> {
  const { optionCode, componentCode } = LINK.fields;
  return (text, line) => ({
    optionCode: fieldText(optionCode, text),
    componentCode: fieldText(componentCode, text),
    file,
    line,
  });
}

export function disallowedReader(file: string): ReadRecord<DisallowedRecord> {
  const { firstCode, secondCode } = DISALLOWED.fields;
  return (text, line) => ({
    firstCode: fieldText(firstCode, text),
    secondCode: fieldText(secondCode, text),
    file,
    line,
  });
}

export function componentReader(file: string): ReadRecord<ComponentRecord> {
  const { fields } = COMPONENT;
  return (text, line) => ({
    code: fieldText(fields.code, text),
    title: fieldText(fields.title, text),
    teacherMarks: fieldText(fields.teacherMarks, text),
    maximumMark: fieldText(fields.maximumMark, text),
    gradeset: fieldText(fields.gradeset, text),
    dueDate: fieldText(fields.dueDate, text),
    timetabled: fieldText(fields.timetabled, text),
    timetableDate: fieldText(fields.timetableDate, text),
    session: fieldText(fields.session, text),
    minutes: fieldText(fields.minutes, text),
    file,
    line,
  });
}

export function optionReader(file: string, report: Report): ReadRecord<OptionRecord> {
  const { fields } = OPTION;
  const kind = repeated(fields.syllabusCode, fields.qan, (text) => ({
    syllabusCode: fieldText(fields.syllabusCode, text),
    certificateQualification: fieldText(fields.certificateQualification, text),
    certificateLevel: fieldText(fields.certificateLevel, text),
    item: fieldText(fields.item, text),
    unitQualification: fieldText(fields.unitQualification, text),
    unitLevel: fieldText(fields.unitLevel, text),
    process: fieldText(fields.process, text),
    discountCode: fieldText(fields.discountCode, text),
    qan: fieldText(fields.qan, text),
  }));
  const worth = repeated(fields.feeDefined, fields.numberOfComponents, (text) => ({
    feeDefined: fieldText(fields.feeDefined, text),
    fee: fieldText(fields.fee, text),
    firstForecastGradeset: fieldText(fields.firstForecastGradeset, text),
    secondForecastGradeset: fieldText(fields.secondForecastGradeset, text),
    resultType: fieldText(fields.resultType, text),
    firstGradeset: fieldText(fields.firstGradeset, text),
    secondGradeset: fieldText(fields.secondGradeset, text),
    firstEndorsementGradeset: fieldText(fields.firstEndorsementGradeset, text),
    secondEndorsementGradeset: fieldText(fields.secondEndorsementGradeset, text),
    maximumMark: fieldText(fields.maximumMark, text),
    numberOfComponents: fieldText(fields.numberOfComponents, text),
  }));

  function pence(code: string, feeDefined: string, fee: string, line: number): number | null {
    if (feeDefined !== 'Y' && feeDefined !== 'y') return null;
    if (/^\d+$/.test(fee)) return Number(fee);
    const slots = { option: quoted(code), content: quoted(fee) };
    report({ kind: 'fee-unreadable', line, position: fields.fee.start, slots });
    return null;
  }

  return (text, line) => {
    const code = fieldText(fields.code, text);
    const same = kind(text);
    const also = worth(text);
    // Written out, because spreading two objects takes ten times as long.
    return {
      code,
      syllabusCode: same.syllabusCode,
      certificateQualification: same.certificateQualification,
      certificateLevel: same.certificateLevel,
      item: same.item,
      unitQualification: same.unitQualification,
      unitLevel: same.unitLevel,
      process: same.process,
      discountCode: same.discountCode,
      qan: same.qan,
      title: fieldText(fields.title, text),
      feeDefined: also.feeDefined,
      fee: also.fee,
      feePence: pence(code, also.feeDefined, also.fee, line),
      firstForecastGradeset: also.firstForecastGradeset,
      secondForecastGradeset: also.secondForecastGradeset,
      resultType: also.resultType,
      firstGradeset: also.firstGradeset,
      secondGradeset: also.secondGradeset,
      firstEndorsementGradeset: also.firstEndorsementGradeset,
      secondEndorsementGradeset: also.secondEndorsementGradeset,
      maximumMark: also.maximumMark,
      numberOfComponents: also.numberOfComponents,
      file,
      line,
    };
  };
}

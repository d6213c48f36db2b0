/** Why a unit entry waits for its registration, and until when it can. */
export const waitingWords = {
  why: (reason: string, until: string) => `${reason}. ${until}`,
  toBeSent: 'Its registration is still to be sent',
  sizeChange:
    'The registration needs a change of size, which is asked for by e-mail. Send that first, and the unit once the new size is confirmed',
  sizeChangeAsked:
    'A change of size was asked for by e-mail. Once the awarding body has confirmed it, write Registered as the status of its row',
  notMarkedAsSent: (file: string) => `Its registration is in ${file}, which is not marked as sent yet`,
  notAcknowledged: (file: string) => `Its registration was sent in ${file}, which is not acknowledged yet`,
  deadlineUnknown: (series: string) =>
    `The deadline for ${series} is not known: look it up, because a late entry costs more.`,
  closed: (series: string) => `Entries for ${series} are closed.`,
  veryLate: (series: string, last: string | null) =>
    `For ${series} it is very late already${last === null ? '' : `, and after ${last} it is impossible`}.`,
  late: (series: string, last: string | null) =>
    `For ${series} it is late already${last === null ? '' : `, and very late after ${last}`}.`,
  inTime: (deadline: string) => `It can wait until ${deadline} without a late fee.`,
};

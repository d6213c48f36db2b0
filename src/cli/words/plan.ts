import { counted } from '../../entries';

/** What is told of a submission besides its files. */
export const planWords = {
  waiting: (entries: number) => `${counted(entries, 'unit entry waits', 'unit entries wait')} for a registration`,
  sections: {
    blocker: 'Fix before sending',
    warning: 'Check before sending',
    'by-hand': 'To be done by hand',
  },
  accepted: (reason: string) => ` Accepted: ${reason}.`,
  email: (id: string) => `E-mail "${id}", for you to send`,
  to: (address: string) => `To: ${address}`,
  subject: (subject: string) => `Subject: ${subject}`,
  note: (advice: string) => `Note: ${advice}`,
  onceSent: (id: string) => `Once it is sent, run this again with --asked ${id}.`,
  onceDone: (id: string, page: string) => `Once it is done in the ${page}, run this again with --asked ${id}.`,
};

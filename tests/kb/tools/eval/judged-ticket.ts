// A judged ticket from the few fields that a test is about.

import type { JudgedTicket } from '../../../../kb/tools/eval/metrics.ts';

export const judged = (fields: Partial<JudgedTicket>): JudgedTicket => ({
  id: 't',
  grades: [],
  ideal: [],
  abstained: false,
  score: 0,
  ...fields,
});

/** Answered in the first place, or (`isRight` false) in the second. */
export const answered = (score: number, isRight: boolean, id = `t${score}`): JudgedTicket =>
  judged({ id, score, grades: isRight ? [2] : [0, 2], ideal: [2] });

/** Nothing answers it. */
export const unanswerable = (score: number, id = `u${score}`): JudgedTicket =>
  judged({ id, score, grades: [0] });

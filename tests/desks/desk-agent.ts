// The one agent that every live desk knows.
import type { DeskAgent } from './live-desk.ts';

export const deskAgent: DeskAgent = {
  login: 'marina.prado',
  password: 'balcao-de-teste-1',
  name: 'Marina Alves Prado',
};

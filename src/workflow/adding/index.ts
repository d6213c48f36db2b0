export { addingOptions, type AddingOptions } from './adding-options';
export { comingSeries } from './coming-series';
export type { AdditionLine, AdditionPlan, LeftOut } from './addition-plan';
export { planAddition } from './plan-addition';
export { planRegistrations } from './plan-registrations';
export type { EntriesWish, WhoJoins } from './wanted-entries';

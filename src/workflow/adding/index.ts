export { addingOptions, type AddingOptions } from './adding-options';
export { comingSeries } from './coming-series';
export { planAddition, type AdditionLine, type AdditionPlan, type LeftOut } from './plan-addition';
export type { EntriesWish, WhoJoins } from './wanted-entries';

export {
  planDetails,
  type DetailsLine,
  type DetailsPlan,
  type DetailsQuestion,
  type DetailsWish,
  type LackingDetails,
} from './plan-details';

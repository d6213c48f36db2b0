export {
  planDetails,
  type DetailsLine,
  type DetailsPlan,
  type DetailsQuestion,
  type DetailsWish,
} from './plan-details';

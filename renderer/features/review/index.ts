export { ReviewPane } from './ReviewPane';
export { SuggestionPopover } from './SuggestionPopover';
export { useReviewCommands } from './useReviewCommands';

export { LikeChip } from './LikeChip';
export { LikeDialog } from './LikeDialog';
export { LikeFlagsProvider } from './LikeFlagsProvider';

export { MoveDialog } from './MoveDialog';
export { MoveManyDialog } from './many/MoveManyDialog';
export { StatusChip } from './StatusChip';
export { useMoveCommands } from './useMoveCommands';
export { WorkflowPane } from './WorkflowPane';
export { WorkflowStatus } from './WorkflowStatus';

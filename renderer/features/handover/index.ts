export { HandOverDialog } from './HandOverDialog';
export { IncomingBanner } from './IncomingBanner';
export { ReceiptDialog } from './ReceiptDialog';
export { useReceiveCommand } from './useReceiveCommand';

import type { MadePicture, PictureTask } from '../media/makePicture';

/** Makes small pictures and parts of pictures away from the main thread. */
export type PictureMaker = {
  /** Rejects as `makePicture` does; also when a picture outruns its time, as `pictureUnreadable`. */
  make(task: PictureTask): Promise<MadePicture>;
  dispose(): Promise<void>;
};

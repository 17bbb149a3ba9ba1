import { nodePlaces } from './places';
import { runCommandLine } from './runCommandLine';

process.exitCode = await runCommandLine(process.argv.slice(2), nodePlaces(import.meta.url));

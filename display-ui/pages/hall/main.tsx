import { openEars } from '@dawr/display-ui/shared/chime.ts';
import { beginScreen } from '@dawr/display-ui/shared/screen.ts';
import { openScreen } from '@dawr/display-ui/shared/tongues.ts';
import { languages } from 'words:office,common,wait,problem,display,standstill,hall';
import { beginBeats } from '@dawr/kiosk-ui/shared/beat/beat.ts';
import { learnToSpeak, voiceOfScreen } from '@dawr/display-ui/shared/voice/announcer.ts';
import { hear } from './calls.ts';
import { Hall } from './Hall.tsx';
import { beginLoop } from './Loop/loop.ts';

openEars();
beginScreen({ onMessage: hear });
learnToSpeak();
beginBeats('hall', voiceOfScreen);
beginLoop();
void openScreen(languages, 'hall.page-title', () => <Hall />);

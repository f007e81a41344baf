import { openEars } from '../../shared/chime.ts';
import { beginScreen } from '../../shared/screen.ts';
import { openScreen } from '../../shared/tongues.ts';
import { languages } from 'words:office,common,wait,problem,display,standstill,hall';
import { beginBeats } from '@dawr/kiosk-ui/shared/beat/beat.ts';
import { learnToSpeak, voiceOfScreen } from '../../shared/voice/announcer.ts';
import { hear } from './calls.ts';
import { Hall } from './Hall.tsx';

openEars();
beginScreen({ onMessage: hear });
learnToSpeak();
beginBeats('hall', voiceOfScreen);
void openScreen(languages, 'hall.page-title', () => <Hall />);

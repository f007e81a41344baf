import { beginBeats } from '@dawr/kiosk-ui/shared/beat/beat.ts';
import { beginScreen } from '@dawr/display-ui/shared/screen.ts';
import { openScreen } from '@dawr/display-ui/shared/tongues.ts';
import { languages } from 'words:office,common,problem,display,sign';
import { CounterSign } from './CounterSign.tsx';

beginScreen();
beginBeats('counter-sign');
void openScreen(languages, 'sign.page-title', () => <CounterSign />);

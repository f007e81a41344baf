import { beginScreen } from '../../shared/screen.ts';
import { openScreen } from '../../shared/tongues.ts';
import { languages } from 'words:office,common,problem,display,sign';
import { CounterSign } from './CounterSign.tsx';

beginScreen();
void openScreen(languages, 'sign.page-title', () => <CounterSign />);

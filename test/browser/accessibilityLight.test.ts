import { accessibleIn } from './support/accessibleIn';

accessibleIn('light');

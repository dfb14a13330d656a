// Before every unit test file: the interface in Portuguese, and a clean page after each test.

import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { stubI18n } from './stub-i18n.ts';

beforeAll(() => stubI18n('pt_BR'));
afterEach(cleanup);

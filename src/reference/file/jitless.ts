import * as z from 'zod/mini';

// The pane forbids code made from text, with which zod would otherwise speed itself up. Schemas import this first.
z.config({ jitless: true });

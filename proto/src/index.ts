/** The generated messages of package plimsoll.v1. Only `@plimsoll/wire` reads them; everyone else speaks domain values. */
import { plimsoll } from '../generated/plimsoll';

export import v1 = plimsoll.v1;

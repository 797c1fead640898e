#!/usr/bin/env node
/**
 * The command's way in. It stands outside of dist, because npm links a command at install time only to a file that is
 * there, and dist comes with the build.
 */
'use strict';

const { existsSync } = require('node:fs');
const path = require('node:path');

const entry = path.join(__dirname, '..', 'dist', 'main.js');
if (existsSync(entry)) {
  require(entry);
} else {
  process.stderr.write('plimsoll: not built yet; run "npm run build" first\n');
  process.exitCode = 1;
}

/// 手机应用 What the phone needs to run the worker's pages by itself where there is no signal: the shell, its files, its
/// words, and who is signed in. The program that runs on the phone is in `static/assets/field`; start there at
/// `start.js`.
@NullMarked
package org.gridwrit.task.field.app;

import org.jspecify.annotations.NullMarked;

/**
 * What a person sees instead of what could not be shown: a reader a page of the public site, whoever is signed in a screen
 * of the admin. It stands above both because it is the one thing that needs both.
 */
@NullMarked
package org.chapterhouse.web.error;

import org.jspecify.annotations.NullMarked;

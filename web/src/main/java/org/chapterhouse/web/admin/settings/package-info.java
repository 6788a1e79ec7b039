/**
 * What a site or the suite decides: the settings of house and plugins, each a record drawn as a form, with a history.
 */
@NullMarked
package org.chapterhouse.web.admin.settings;

import org.jspecify.annotations.NullMarked;

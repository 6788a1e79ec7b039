/**
 * What an organisation decides about a plugin: amounts, addresses, keys of services.
 *
 * <p><em>Settings</em> are a record, for each site or for the whole suite; the form is derived from it, its JSON is kept, and
 * every change is a <em>version</em> that can be restored. A component of type {@link org.chapterhouse.text.Secret} is in no version:
 * it is kept apart, sealed with a key that is not in the database, and told to nobody but the plugin's own code. Open {@link
 * org.chapterhouse.setting.Settings} first; a plugin reads by {@link org.chapterhouse.setting.CurrentSettings}, and people change by
 * {@link org.chapterhouse.setting.SettingsDesk}. Where a service is named by them, {@link org.chapterhouse.setting.TryingOut} asks it once.
 *
 * <p>Invariant: whoever may not change settings sees none of them; a page sees all but the secrets. What the operator of the
 * suite decides, ports and directories, does not belong here.
 */
@NullMarked
package org.chapterhouse.setting;

import org.jspecify.annotations.NullMarked;

package org.chapterhouse.setting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.chapterhouse.platform.Remains;

/** What an organisation has decided about a plugin that is gone, and its secrets. */
@ApplicationScoped
public class SettingRemains implements Remains {

    @Inject
    Event<SettingsWritten> written;

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "settings",
                        false,
                        "select count(*) from setting_version where starts_with(setting, :id || '.')",
                        List.of("delete from setting_version where starts_with(setting, :id || '.')")),
                new Kept(
                        "secrets",
                        false,
                        "select count(*) from setting_secret where starts_with(setting, :id || '.')",
                        List.of("delete from setting_secret where starts_with(setting, :id || '.')")));
    }

    @Override
    public void beforeForgetting(Gone gone, boolean withContent) {
        written.fire(new SettingsWritten());
    }
}

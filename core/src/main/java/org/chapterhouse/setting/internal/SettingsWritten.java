package org.chapterhouse.setting.internal;

/** Settings are being changed. Fired inside the transaction that does it, which may still fail. */
public record SettingsWritten() {}

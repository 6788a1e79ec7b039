package org.chapterhouse.platform;

/**
 * The suite is starting: the server is there, no request has been let in yet. Observers are called by their priority;
 * one that fails stops the start. When it was a plugin's, the suite starts again without that plugin.
 */
public record Starting() {}

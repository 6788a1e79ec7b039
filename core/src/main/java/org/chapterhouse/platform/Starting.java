package org.chapterhouse.platform;

/**
 * The suite is starting: the server is there, no request has been let in yet. Observers are called by their priority;
 * one that fails stops the start.
 */
public record Starting() {}

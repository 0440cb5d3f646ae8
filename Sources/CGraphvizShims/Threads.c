#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#include "Threads.h"

typedef struct {
  void (*function)(void *);
  void *context;
} task;

static void *perform(void *given) {
  task work = *(task *)given;
  free(given);
  work.function(work.context);
  return NULL;
}

int gvshim_start_thread(size_t stack, void (*function)(void *), void *context) {
  task *work = malloc(sizeof *work);
  if (!work) return ENOMEM;
  *work = (task){function, context};
  pthread_attr_t attributes;
  int error = pthread_attr_init(&attributes);
  if (!error) {
    pthread_t thread;
    error = pthread_attr_setstacksize(&attributes, stack);
    if (!error) error = pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    if (!error) error = pthread_create(&thread, &attributes, perform, work);
    pthread_attr_destroy(&attributes);
  }
  if (error) free(work);
  return error;
}

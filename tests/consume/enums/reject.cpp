// What must not compile: texts and numbers for enumerators, enumerators of another enum, documents that are no documents.
#include "example/enums.dstack.h"

using namespace example::enums;

bool uses(Form& form) {
#if REFUSE == 1
  form.kind = "TR";
#else
  form.kind = Kind::trench;
#endif
#if REFUSE == 2
  form.sex = 1;
#else
  form.sex = Sex::male;
#endif
#if REFUSE == 3
  form.channel = std::string("online");
#else
  form.channel = dstack::OpenEnum<Channel>::unknown(std::string("fax"));
#endif
#if REFUSE == 4
  form.channel = Kind::trench;
#else
  form.channel = Channel::online;
#endif
#if REFUSE == 5
  if (form.kind) return true;
#else
  if (form.kind == Kind::trench) return true;
#endif
#if REFUSE == 6
  if (form.channel == Kind::trench) return true;
#else
  if (form.channel == Channel::online) return true;
#endif
#if REFUSE == 7
  form.level = 10;
#else
  form.level = dstack::OpenIntegerEnum<Level>(10);
#endif
#if REFUSE == 8
  return dstack::parse<Kind>("\"TR\"").valid();
#else
  return dstack::parse<Form>("\"TR\"").valid();
#endif
}

int exhaustive(Kind kind) {
#if REFUSE == 9
  switch (kind) {
#else
  switch (kind) {
    case Kind::micro: return 2;
#endif
    case Kind::trench: return 1;
    case Kind::plough: return 3;
  }
  return 0;
}

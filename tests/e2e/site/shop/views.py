"""The pages of the shop: lists and details that only read, a form with the redirect after it, and transactions."""

import os

from django.db import connection, transaction
from django.db.models import Count, F, Sum
from django.http import HttpResponse, JsonResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from shop.models import Event, Order, Product, Setting


def product_list(request):
    products = Product.objects.annotate(sold=Sum("orders__quantity")).order_by("name")[:50]
    return render(request, "shop/list.html", {"products": products, "count": Product.objects.count()})


def product_detail(request, pk):
    product = get_object_or_404(Product, pk=pk)
    orders = product.orders.select_related("product").order_by("-id")[:10]
    return render(request, "shop/detail.html", {"product": product, "orders": orders})


def order_form(request):
    """POST, redirect, GET: the page after the redirect may be served by any worker and must show the order."""
    if request.method == "POST":
        product = get_object_or_404(Product, pk=request.POST["product"])
        order = Order.objects.create(product=product, quantity=int(request.POST["quantity"]),
                                     customer=request.POST["customer"])
        return redirect(f"/order/{order.pk}/")
    return render(request, "shop/form.html", {"products": Product.objects.all()[:50]})


def order_detail(request, pk):
    order = get_object_or_404(Order.objects.select_related("product"), pk=pk)
    return HttpResponse(f"order {order.pk}: {order.quantity} x {order.product.name} for {order.customer}")


@csrf_exempt
@require_POST
def buy(request, pk):
    """A row lock, a counter and an order, all or nothing; what must happen only after the commit."""
    customer = request.POST["customer"]
    with transaction.atomic():
        product = get_object_or_404(Product.objects.select_for_update(), pk=pk)
        if product.stock <= 0:
            return HttpResponse("sold out", status=409)
        product.stock = product.stock - 1
        product.save(update_fields=["stock"])
        with transaction.atomic():  # a savepoint
            order = Order.objects.create(product=product, quantity=1, customer=customer)
        transaction.on_commit(lambda: Event.objects.create(text=f"bought-{customer}"))
        if request.POST.get("fail"):
            raise RuntimeError("on purpose: everything above must be undone")
    return redirect(f"/order/{order.pk}/")


def export(request):
    """All orders through a server-side cursor."""
    def lines():
        for order in Order.objects.order_by("pk").iterator(chunk_size=100):
            yield f"{order.pk},{order.quantity},{order.customer}\n"
    if request.GET.get("stream"):
        return StreamingHttpResponse(lines(), content_type="text/csv")
    return HttpResponse("".join(lines()), content_type="text/csv")


def events(request, text):
    return HttpResponse(str(Event.objects.filter(text=text).count()))


def visits(request):
    request.session["visits"] = request.session.get("visits", 0) + 1
    return HttpResponse(str(request.session["visits"]))


@csrf_exempt
def value(request, key):
    """POST adds one and tells the new value; GET reads it. Both tell which worker answered."""
    if request.method == "POST":
        if not Setting.objects.filter(key=key).update(value=F("value") + 1):
            Setting.objects.get_or_create(key=key, defaults={"value": 1})
    row = Setting.objects.filter(key=key).first()
    return JsonResponse({"value": row.value if row else 0, "pid": os.getpid()})


def fail(request):
    """A database error in the middle of a page; Django rolls back, and the next request must find all well."""
    Product.objects.aggregate(Count("pk"))
    with connection.cursor() as cur:
        cur.execute("SELECT 1/0")


def where(request):
    with connection.cursor() as cur:
        cur.execute("SELECT inet_server_port()")
        return HttpResponse(str(cur.fetchone()[0]))
